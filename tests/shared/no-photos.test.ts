/** The app takes no pictures: whoever lets it must first say how they are checked and stripped (decision 32). */
import { scriptFiles, textOf } from './audit-sources'

const takesPictures =
  /\b(chooseImage|chooseMedia|chooseMessageFile|uploadFile|createCameraContext|<Camera)\b/u

/** Tables alone, by whoever leads the school; they are read and deleted (decision 35). */
const ofTables = ['office/import/choose.ts', 'office/import/upload.ts']

test('nothing in the app takes or uploads a picture, nor a file but tables', () => {
  expect(scriptFiles.length).toBeGreaterThan(100)
  expect(scriptFiles.filter((file) => takesPictures.test(textOf(file)))).toEqual(ofTables)
  const asked = [...textOf(ofTables[0]!).matchAll(/endings = \[([^\]]*)\]/gu)].map(([, list]) => list)
  expect(asked).toEqual(["'xlsx', 'csv', 'xls', 'xlsm'"])
  expect(textOf(ofTables[0]!)).toContain("type: 'file', extension: endings")
})
