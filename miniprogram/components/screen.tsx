/** The frame of every page: theme, the reader's own text size, safe areas, and in the browser the bar with the way back. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { Bar } from './bar'
import './screen.scss'

const largest = 1.5
const platformSize = 16

/** What the platform tells, newer versions as a factor. */
interface FontSizes {
  fontSizeSetting?: number
  fontSizeScaleFactor?: number
}

/** How much larger than usual the reader has asked text to be, 1 to 1.5. */
function textScale(): number {
  if (process.env.TARO_ENV === 'h5') {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return Math.min(largest, Math.max(1, size / platformSize))
  }
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as FontSizes
  const scale = fontSizeScaleFactor ?? (fontSizeSetting ?? platformSize) / platformSize
  return Math.min(largest, Math.max(1, scale))
}

interface ScreenProps {
  title: string
  /** Whether this is a home: it has no way back. */
  isHome?: boolean
  /** Whether it uses the room of a desk's screen, for tables. */
  isWide?: boolean
}

export function Screen(props: PropsWithChildren<ScreenProps>) {
  const { title, isHome = false, isWide = false, children } = props
  const [scale] = useState(textScale)
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
  return (
    <View className="screen" style={`--scale: ${scale}`}>
      {process.env.TARO_ENV === 'h5' && <Bar title={title} hasBack={!isHome} />}
      <View className={`screen-body${isWide ? ' is-wide' : ''}`}>{children}</View>
    </View>
  )
}
