// What a colleague sees where there is nothing, or nothing for them.
import { NothingHere } from '@/components/newsroom/shell/nothing-here.client'

export default function NewsroomNotFound() {
  return <NothingHere />
}
