export default definePageConfig({ navigationBarTitleText: '教职工', enableShareAppMessage: true })
