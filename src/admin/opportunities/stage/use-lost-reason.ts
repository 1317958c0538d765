import { useState } from "react"
import type { LostInput } from "../api"

type Question = { title: string; answer: (lost: LostInput | null) => void }

/** Asks why a deal was lost, before anything is saved; null when the user thinks better of it. */
export function useLostReason() {
  const [question, setQuestion] = useState<Question | null>(null)

  const requestReason = (title: string) =>
    new Promise<LostInput | null>((answer) => setQuestion({ title, answer }))

  const answer = (lost: LostInput | null) => {
    question?.answer(lost)
    setQuestion(null)
  }

  return { requestReason, question, answer }
}
