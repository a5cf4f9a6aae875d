export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages: [
    {
      root: 'family',
      pages: [
        'check-in/index',
        'week/index',
        'weeks/index',
        'history/index',
        'shelf/index',
        'visits/index',
        'mine/index',
      ],
    },
    {
      root: 'teacher',
      pages: [
        'homework/index',
        'check/index',
        'exercise/index',
        'meeting/index',
        'visits/index',
        'visit/index',
        'skills/index',
        'proxy/index',
        'tasks/index',
        'overview/index',
        'pledge/index',
      ],
    },
    { root: 'school', pages: ['requirement/index'] },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['family', 'teacher', 'school'] } },
  lazyCodeLoading: 'requiredComponents',
  // Nothing that needs a person's permission is used; whatever comes to need it must be declared first.
  __usePrivacyCheck__: true,
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '十二条',
    navigationBarBackgroundColor: '@navigation',
    navigationBarTextStyle: '@navigationText',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText',
  },
})
