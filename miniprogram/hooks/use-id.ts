import { useRouter } from '@tarojs/taro'

/** An id that the page was opened with. The browser's router has decoded it, the phone's has not. */
export function useId(name: string): string {
  const given = useRouter().params[name] ?? ''
  return process.env.TARO_ENV === 'weapp' ? decodeURIComponent(given) : given
}
