import { useState } from "react"

/** The moment the component was first drawn: a render stays pure. */
export const useNow = () => useState(() => Date.now())[0]
