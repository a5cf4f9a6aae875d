import type { IPluginContext } from '@tarojs/service'

type Attributes = Record<string, string>

interface Platform {
  template?: { modifyCompProps?: (element: string, attributes: Attributes) => Attributes }
}

/** Without a value an attribute is taken from the node's property of the same name. */
const names = ['label', 'role', 'hidden', 'checked', 'selected', 'disabled']
const labels: Attributes = Object.fromEntries(names.map((name) => [`aria-${name}`, '']))
const labelled = ['view', 'text', 'button', 'image', 'input', 'picker', 'switch', 'textarea']

/**
 * Lets labels for screen readers through to WXML, which drops attributes that Taro does not know. They are added after
 * Taro has numbered the properties: the app's own runtime numbers them without, and would be misunderstood.
 */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: Platform) => {
      if (template === undefined) return
      template.modifyCompProps = (element, attributes) =>
        labelled.includes(element) ? { ...attributes, ...labels } : attributes
    },
  })
}
