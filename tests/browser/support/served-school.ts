/** The cast's school on the deployed functions, behind the demo's web server, with the built app in front of it. */
import path from 'node:path'
import { people } from '../../../local/demo/people'
import { WebServer } from '../../../local/web/server'
import { startStore } from '../../../scripts/lib/replay'
import { openCast, type School } from '../../cast'

const folder = path.resolve(__dirname, '../../../dist/h5')

/** The app's own unless it is built for another (config/index.ts). */
const builtFor = process.env['TARO_APP_SCHOOL'] ?? 'lanshan'

export interface ServedSchool {
  school: School
  web: WebServer
  close(): Promise<void>
}

export async function serveSchool(): Promise<ServedSchool> {
  const cast = await openCast((dataDir) => startStore(dataDir, false))
  const school = await cast.found({ id: builtFor })
  const web = await WebServer.listen(0)
  web.open({ cloud: school.cloud, folder, people, school: '岚山示例学校', now: () => school.now })
  const close = async () => {
    await web.close()
    await cast.close()
  }
  return { school, web, close }
}
