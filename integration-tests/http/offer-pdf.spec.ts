import { inOneHost } from "../helpers/in-one-host"
import { document } from "./offer-pdf/document.suite"
import { seller } from "./offer-pdf/seller.suite"

jest.setTimeout(180_000)

inOneHost({ seller, "the document of an offer": document })
