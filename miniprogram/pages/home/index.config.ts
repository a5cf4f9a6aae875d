export default definePageConfig({ navigationBarTitleText: '十二条', enablePullDownRefresh: true })
