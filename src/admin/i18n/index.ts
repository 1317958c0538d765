import * as enActivities from "./en-activities"
import * as enBoard from "./en-board"
import * as enBusiness from "./en-business"
import * as enCosts from "./en-costs"
import * as en from "./en-documents"
import * as enLeads from "./en-leads"
import * as enOfferEditor from "./en-offer-editor"
import * as enOfferLife from "./en-offer-life"
import * as enOrder from "./en-order"
import * as enOrdersList from "./en-orders-list"
import * as enPipeline from "./en-pipeline"
import * as enRules from "./en-rules"
import * as enSeller from "./en-seller"
import * as enSettings from "./en-settings"
import * as roActivities from "./ro-activities"
import * as roBoard from "./ro-board"
import * as roBusiness from "./ro-business"
import * as roCosts from "./ro-costs"
import * as ro from "./ro-documents"
import * as roLeads from "./ro-leads"
import * as roOfferEditor from "./ro-offer-editor"
import * as roOfferLife from "./ro-offer-life"
import * as roOrder from "./ro-order"
import * as roOrdersList from "./ro-orders-list"
import * as roPipeline from "./ro-pipeline"
import * as roRules from "./ro-rules"
import * as roSeller from "./ro-seller"
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
      ...enOfferEditor.offerEditor,
      ...enOfferLife.offerLife,
      ...enOrder.order,
      ...enRules.rules,
      ...enSeller.seller,
      ...enOrdersList.ordersList,
      ...enBusiness.business,
      ...enCosts.costs,
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
      ...roOfferEditor.offerEditor,
      ...roOfferLife.offerLife,
      ...roOrder.order,
      ...roRules.rules,
      ...roSeller.seller,
      ...roOrdersList.ordersList,
      ...roBusiness.business,
      ...roCosts.costs,
    },
  },
}
