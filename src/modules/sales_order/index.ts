import { Module } from "@medusajs/framework/utils"
import { nameEntities } from "../../persistence/name-entities"
import * as models from "./models"
import SalesOrderModuleService from "./service"

export const SALES_ORDER_MODULE = "crm_sales_order"

nameEntities(SALES_ORDER_MODULE, SalesOrderModuleService, models)

export default Module(SALES_ORDER_MODULE, { service: SalesOrderModuleService })
