/// <reference types="@tarojs/taro" />
declare module '*.module.scss' {
  const names: Record<string, string>
  export default names
}
declare module '*.scss'

/** The CloudBase environment that the build is for; "" where it has none (the browser build). */
declare const __CLOUD_ENVIRONMENT__: string
/** The school that the app opens with until one has been joined. */
declare const __SCHOOL__: string
/** Of everything that is in the build. */
declare const __webpack_hash__: string
