import type { ErrorEntry } from "./entry"

/** Who may do what. */
export const ACCESS_ERRORS = {
  store_access_denied: {
    type: "forbidden",
    params: ["level", "method", "path"],
    meaning: "The store access of somebody's role does not open this route of Medusa.",
  },
  crm_fields_closed: {
    type: "invalid_data",
    params: [],
    meaning: "Records of the CRM were asked for through a route of Medusa.",
  },
  crm_workflow_closed: {
    type: "forbidden",
    params: [],
    meaning: "A workflow of the CRM was to be run, or looked at, through Medusa's own route.",
  },
  role_lacks_right: {
    type: "forbidden",
    params: ["action", "record"],
    meaning: "Somebody may see a record, but not do this with it.",
  },
  may_not_write: {
    type: "forbidden",
    params: [],
    meaning: "A role may not write records of this kind at all.",
  },
  may_not_configure: {
    type: "forbidden",
    params: [],
    meaning: "Only a role that may configure the CRM can do this.",
  },
  may_not_export: {
    type: "forbidden",
    params: [],
    meaning: "A role may not export.",
  },
  may_not_see_costs: {
    type: "forbidden",
    params: [],
    meaning: "A role may not see margins, so no costs either.",
  },
  may_not_read_documents: {
    type: "forbidden",
    params: [],
    meaning: "A role may read neither offers nor orders.",
  },
  may_not_write_customer: {
    type: "forbidden",
    params: [],
    meaning: "Nothing of this customer's is somebody's to change.",
  },
  system_only: {
    type: "forbidden",
    params: [],
    meaning: "Only the system itself does this, never a user.",
  },
  actor_missing: {
    type: "unauthorized",
    params: [],
    meaning: "Code ran a workflow without saying who acts.",
  },
  user_unknown: {
    type: "unauthorized",
    params: [],
    meaning: "Whoever asks is no user of the dashboard.",
  },
  sales_role_removed: {
    type: "forbidden",
    params: [],
    meaning: "Somebody's sales role was taken away.",
  },
  owner_out_of_reach: {
    type: "forbidden",
    params: [],
    meaning: "Somebody gives a record to an owner whose records they may not see.",
  },
  owner_cannot_see: {
    type: "invalid_data",
    params: ["record"],
    meaning: "An activity is given to somebody who may not see its record.",
  },
  user_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A user was named who does not exist.",
  },
  sales_role_missing: {
    type: "invalid_data",
    params: ["name"],
    meaning: "A sales role was named that does not exist.",
  },
  sales_team_missing: {
    type: "invalid_data",
    params: ["name"],
    meaning: "A sales team was named that does not exist.",
  },
  team_name_taken: {
    type: "conflict",
    params: ["name"],
    meaning: "Another team has this name.",
  },
  nobody_could_configure: {
    type: "conflict",
    params: [],
    meaning: "After this change nobody could configure the CRM.",
  },
  role_in_use: {
    type: "conflict",
    params: ["id", "count"],
    meaning: "A role is to be deleted that reps have.",
  },
  team_in_use: {
    type: "conflict",
    params: ["id", "count"],
    meaning: "A team is to be deleted that reps are in.",
  },
  rep_owns_records: {
    type: "conflict",
    params: ["id", "owned"],
    meaning: "A rep is to be removed who owns records, and nothing was said of an heir (`inherit_user_id`).",
  },
  heir_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "Whoever is to take over records is no other rep.",
  },
} as const satisfies Record<string, ErrorEntry>
