import { createTransport, type Transporter } from "nodemailer"
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { smtpError } from "./errors"
import { messageOf } from "./message"
import { parseSmtpOptions, type SmtpOptions, transportOptions } from "./options"

/** Sends Medusa's notifications through a mail server. */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly options: SmtpOptions
  private readonly transport: Transporter
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }, options: unknown) {
    super()
    this.logger = logger
    this.options = parseSmtpOptions(options)
    this.transport = createTransport(transportOptions(this.options))
  }

  static override validateOptions(options: Record<string, unknown>): void {
    parseSmtpOptions(options)
  }

  /**
   * Sends the `content` of a notification; several recipients are separated by commas.
   * @returns the Message-ID
   * @throws invalid_data for a bad notification, not_allowed or unexpected_state with what the mail server said
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const message = messageOf(notification, this.options.from)
    try {
      const { messageId, rejected = [] } = await this.transport.sendMail(message)
      if (rejected.length) {
        this.logger.warn(`smtp: the mail server took the e-mail, but not for ${rejected.join(", ")}`)
      }
      return { id: messageId }
    } catch (error) {
      throw MedusaError.isMedusaError(error) ? error : smtpError(error)
    }
  }
}
