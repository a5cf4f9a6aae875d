import { Button } from '@tarojs/components'
import './share-button.scss'

/** Sends the page's card into a chat: on the phone alone, where the platform asks whom to. */
export function ShareButton({ text }: { text: string }) {
  return (
    <Button
      className="button button-main share-button"
      openType="share"
      hoverClass="is-pressed"
      ariaLabel={text}
    >
      {text}
    </Button>
  )
}
