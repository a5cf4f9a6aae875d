import type { IPluginContext } from '@tarojs/service'

interface Platform {
  template?: { mergeComponents(context: IPluginContext, components: Record<string, object>): void }
}

const labels = { 'aria-label': 'i.ariaLabel', 'aria-role': 'i.ariaRole', 'aria-hidden': 'i.ariaHidden' }
const labelled = ['View', 'Text', 'Button', 'Image', 'Input', 'Picker', 'Switch', 'Textarea']

/** Lets labels for screen readers through to WXML, which drops attributes that Taro does not know. */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: Platform) =>
      template?.mergeComponents(context, Object.fromEntries(labelled.map((name) => [name, labels]))),
  })
}
