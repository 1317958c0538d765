import { RequestError } from "../../api/request-error"
import { placedIn } from "../placed-in"

const places = { fields: ["amount", "billing_address"], lineIds: ["ordli_1", "ordli_2"] }
const refused = (details: RequestError["details"]) =>
  placedIn(new RequestError("unknown_to_this_version", "No.", 400, details), places)

it("is at the line that the server names, where the form has it", () => {
  expect(refused({ line_id: "ordli_2", field: "items" })).toEqual({ message: "No.", line_id: "ordli_2" })
  expect(refused({ line_id: "ordli_9" })).toEqual({ message: "No." })
})

it("is at the field that the server names, or at the field that holds it", () => {
  expect(refused({ field: "amount" })).toEqual({ message: "No.", field: "amount" })
  expect(refused({ field: "billing_address.city" })).toEqual({ message: "No.", field: "billing_address" })
})

it("is of the form otherwise", () => {
  expect(refused({ field: "amounts" })).toEqual({ message: "No." })
  expect(placedIn(new Error("Anything"), places)).toEqual({ message: "Anything" })
})

it("is said by its code, in the dashboard's language", () => {
  const error = new RequestError("tax_id_invalid", "whatever the server says", 400, {
    field: "amount",
    params: { given: "RO1" },
  })
  expect(placedIn(error, places).message).not.toBe("whatever the server says")
})
