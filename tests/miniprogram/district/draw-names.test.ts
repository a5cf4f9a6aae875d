/** Who is on the list of a draw: as people write lists. */
import { namesIn } from '../../../miniprogram/district/draw/fields'

test.each([
  ['lines', '张三\n李四\n', ['张三', '李四']],
  ['marks', '张三、李四，王五;赵六；钱七,孙八', ['张三', '李四', '王五', '赵六', '钱七', '孙八']],
  ['spaces', '张三 李四　王五', ['张三', '李四', '王五']],
  ['names written apart', '张　三\n李  四、欧阳娜娜', ['张三', '李四', '欧阳娜娜']],
  ['names of another tongue', '阿卜杜拉·买买提\n王五', ['阿卜杜拉·买买提', '王五']],
  ['nothing', ' \n ', []],
])('%s', (_, typed, names) => {
  expect(namesIn(typed)).toEqual(names)
})
