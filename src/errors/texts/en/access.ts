export const access = {
  store_access_denied:
    "Your role is for {{level, store_access}} and does not allow this ({{method}} {{path}}). Ask a sales manager for a role with more access to the store.",
  crm_fields_closed: "Records of the CRM are read below /admin/crm, where access rights count",
  crm_workflow_closed: "Workflows of the CRM are run through /admin/crm, where access rights count",
  role_lacks_right:
    "Your role does not let you {{action, right}} this {{record, record}}. Ask its owner or a sales manager.",
  may_not_write: "Your role does not let you write this. Ask a sales manager.",
  may_not_configure: "Only a role that may configure the CRM can change this",
  may_not_export: "Your role does not let you export. Ask a sales manager.",
  may_not_see_costs: "Your role does not let you see margins, nor what things cost. Ask a sales manager.",
  may_not_read_documents:
    "Your role does not let you read offers or orders, nor what they print of a customer.",
  may_not_write_customer:
    "Your role does not let you write what documents print of this customer: no opportunity, offer, order or lead of theirs is yours to change. Ask whoever sells to them, or a sales manager.",
  system_only: "Only the system itself does this",
  actor_missing: "Say which user acts; code that acts on nobody's behalf gives SYSTEM_ACTOR_ID",
  user_unknown: "Only a dashboard user can work in the CRM",
  sales_role_removed: "Your sales role was removed: ask a sales manager for another",
  owner_out_of_reach: "Your role does not let you see the records of this owner, so you cannot give them any",
  owner_cannot_see:
    "This user's role does not let them see the {{record, record}}; choose somebody who can, such as its owner",
  user_missing: "User {{id}} does not exist",
  sales_role_missing: 'There is no sales role "{{name}}"',
  sales_team_missing: 'There is no sales team "{{name}}"',
  team_name_taken: 'There is a team "{{name}}" already',
  nobody_could_configure:
    "Nobody could configure the CRM after this. Give another rep a role that may configure first.",
  role_in_use_one: "Role {{id}} still has {{count}} rep. Give them another one first.",
  role_in_use_other: "Role {{id}} still has {{count}} reps. Give them another one first.",
  team_in_use_one: "Team {{id}} still has {{count}} rep. Give them another one first.",
  team_in_use_other: "Team {{id}} still has {{count}} reps. Give them another one first.",
  rep_owns_records: 'Rep {{id}} still has {{owned}}. Say which rep takes them over, or "none" to leave them.',
  heir_missing: "User {{id}} is no other sales rep",
}
