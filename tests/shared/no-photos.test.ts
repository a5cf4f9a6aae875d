/** The app takes no pictures: whoever lets it must first say how they are checked and stripped (decision 32). */
import { scriptFiles, textOf } from './audit-sources'

const takesPictures =
  /\b(chooseImage|chooseMedia|chooseMessageFile|uploadFile|createCameraContext|<Camera)\b/u

test('nothing in the app takes or uploads a picture or a file', () => {
  expect(scriptFiles.length).toBeGreaterThan(100)
  expect(scriptFiles.filter((file) => takesPictures.test(textOf(file)))).toEqual([])
})
