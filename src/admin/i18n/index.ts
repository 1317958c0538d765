import * as enActivities from "./en-activities"
import * as enBoard from "./en-board"
import * as en from "./en-documents"
import * as enLeads from "./en-leads"
import * as enPipeline from "./en-pipeline"
import * as enSettings from "./en-settings"
import * as roActivities from "./ro-activities"
import * as roBoard from "./ro-board"
import * as ro from "./ro-documents"
import * as roLeads from "./ro-leads"
import * as roPipeline from "./ro-pipeline"
import * as roSettings from "./ro-settings"

export default {
  en: {
    crm: {
      ...enPipeline.pipeline,
      ...enBoard.board,
      ...enLeads.leads,
      ...enActivities.activities,
      ...enSettings.settings,
      ...en.documents,
    },
  },
  ro: {
    crm: {
      ...roPipeline.pipeline,
      ...roBoard.board,
      ...roLeads.leads,
      ...roActivities.activities,
      ...roSettings.settings,
      ...ro.documents,
    },
  },
}
