import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCourse, frameOf, pageOf } from '@/components/networks/allora/course-drawing'
import { defaultsOf } from '@/lib/core/param'
import type { TopicCourse } from '@/lib/networks/allora/topic-view/course'
import { topicParams } from '@/lib/networks/allora/topic-view/params'
import { courseOf } from '@/lib/networks/allora/topic-view/play-course'

const usual = defaultsOf(topicParams)
const drawn = (course: TopicCourse, width: number, from = 0, to = course.epochs - 1) => drawCourse(course, frameOf(course, width, () => 30), from, to)

describe('the epochs in the picture', () => {
  it('are all of them where they fit, and otherwise pages that are turned', () => {
    expect(pageOf(39, 120, 900)).toEqual([0, 119])
    expect(pageOf(0, 120, 280)).toEqual([0, 39])
    expect(pageOf(40, 120, 280)).toEqual([40, 79])
    expect(pageOf(119, 130, 280)).toEqual([80, 119])
    expect(pageOf(125, 130, 280)).toEqual([90, 129])
  })

  it('always hold the chosen one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 299 }), fc.integer({ min: 1, max: 2000 }), (epochs, at, room) => {
      const epoch = at % epochs
      const [from, to] = pageOf(epoch, epochs, room)
      expect(from <= epoch && epoch <= to && from >= 0 && to < epochs).toBe(true)
    }))
  })
})

describe('the drawing of a course', () => {
  it('has a dash for every inference in the picture and nothing where the topic is not served', () => {
    const course = courseOf(usual)
    const { marks } = drawn(course, 1000)
    expect(marks.match(/M/g)!.length).toBe(course.inferers.active.reduce((sum, mark) => sum + mark, 0))
    const idle = drawn(courseOf({ ...usual, feesAtStart: 0, feesPerEpoch: 0 }), 1000)
    expect([idle.marks, idle.network, idle.outer]).toEqual(['', '', ''])
    expect(idle.truth).not.toBe('')
  })

  it('keeps its axis while the reader steps through', () => {
    const course = courseOf(usual)
    expect(drawn(course, 320, 80, 119).yAxis).toEqual(drawn(course, 320, 0, 39).yAxis)
  })

  it('writes round epochs below, counted from 1', () => {
    expect(drawn(courseOf(usual), 1000).xTicks.map((tick) => tick + 1)).toEqual([20, 40, 60, 80, 100, 120])
  })
})
