import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCourse, pageOf } from '@/components/networks/allora/course-drawing'
import { defaultsOf } from '@/lib/core/param'
import { topicParams } from '@/lib/networks/allora/topic-view/params'
import { courseOf } from '@/lib/networks/allora/topic-view/play-course'

const usual = defaultsOf(topicParams)
const widthOfTick = () => 30

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
    const { marks, from, to } = drawCourse(course, 0, 1000, widthOfTick)
    expect([from, to]).toEqual([0, 119])
    expect(marks.match(/M/g)!.length).toBe(course.inferers.active.reduce((sum, mark) => sum + mark, 0))
    const idle = drawCourse(courseOf({ ...usual, feesAtStart: 0, feesPerEpoch: 0 }), 0, 1000, widthOfTick)
    expect([idle.marks, idle.network, idle.outer]).toEqual(['', '', ''])
    expect(idle.truth).not.toBe('')
  })

  it('keeps its axis while the reader steps through', () => {
    const course = courseOf(usual)
    expect(drawCourse(course, 110, 320, widthOfTick).yAxis).toEqual(drawCourse(course, 0, 320, widthOfTick).yAxis)
  })

  it('writes round epochs below, counted from 1', () => {
    expect(drawCourse(courseOf(usual), 0, 1000, widthOfTick).xTicks.map((tick) => tick + 1)).toEqual([20, 40, 60, 80, 100, 120])
  })
})
