import { answerForm } from "../../answer-form"

export const POST = answerForm(() => ({ kind: "accept" }))
