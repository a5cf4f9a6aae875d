/** What families wrote in surveys that have closed: apart from the school's ledger, in pages. */
import { joinKey } from '../../../shared/keys'
import type { QuestionTexts } from '../../../shared/surveys/figures'
import { type Found, surveyTexts, unlessDuplicate } from './database'

/** The most texts of a page: 100 KB at most. */
export const textsOnPage = 50
/** Pages that are handed to the store together. */
const pagesAtOnce = 20

interface Page {
  _id: string
  school: string
  survey: string
  texts: string[]
}

const idOf = (school: string, survey: string, question: string, page: number) =>
  joinKey(school, survey, question, String(page))

function pagesOf(school: string, survey: string, { question, texts }: QuestionTexts): Page[] {
  const count = Math.ceil(texts.length / textsOnPage)
  return Array.from({ length: count }, (_, page) => ({
    ...{ _id: idOf(school, survey, question, page), school, survey },
    texts: texts.slice(page * textsOnPage, (page + 1) * textsOnPage),
  }))
}

/** Keeps the texts of a survey. Kept before, or in part, they are the same, and the rest is added. */
export async function saveTexts(
  school: string,
  survey: string,
  all: readonly QuestionTexts[],
): Promise<void> {
  const pages = all.flatMap((one) => pagesOf(school, survey, one))
  for (let from = 0; from < pages.length; from += pagesAtOnce) {
    const some = pages.slice(from, from + pagesAtOnce)
    if (await unlessDuplicate(surveyTexts.add(some))) continue
    for (const page of some) await unlessDuplicate(surveyTexts.add(page))
  }
}

/** A page of the texts to a question, from 0. One call. */
export async function readTexts(
  school: string,
  survey: string,
  question: string,
  page: number,
): Promise<string[]> {
  const { data } = (await surveyTexts.doc(idOf(school, survey, question, page)).get()) as Found
  return (data as Page[])[0]?.texts ?? []
}
