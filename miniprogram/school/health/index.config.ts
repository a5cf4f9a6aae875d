export default definePageConfig({ navigationBarTitleText: '体质健康和视力' })
