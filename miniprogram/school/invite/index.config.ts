export default definePageConfig({ navigationBarTitleText: '邀请家长', enableShareAppMessage: true })
