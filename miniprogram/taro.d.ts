import '@tarojs/components'

declare module '@tarojs/components/types/common' {
  /** Labels for screen readers: config/plugin-aria.ts lets them through. */
  interface StandardProps {
    ariaLabel?: string
    ariaRole?: string
    ariaHidden?: boolean
    ariaChecked?: boolean
    ariaSelected?: boolean
    ariaDisabled?: boolean
  }
}
