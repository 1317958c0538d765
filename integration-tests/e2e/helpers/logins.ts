export type Login = { email: string; password: string; first_name: string; last_name: string }

export const MANAGER: Login = {
  email: "manager@crm.test",
  password: "supersecret",
  first_name: "Maria",
  last_name: "Ionescu",
}

export const SALES_REP: Login = {
  email: "agent@crm.test",
  password: "supersecret",
  first_name: "Andrei",
  last_name: "Rusu",
}
