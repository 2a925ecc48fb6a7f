package org.clarion.actionreports.webhooks;

/** Why a post did not arrive, or an address cannot be one. */
public enum WebhookProblem {
    NO_ADDRESS,
    NOT_HTTPS,
    UNKNOWN_NAME,
    NOT_PUBLIC,
    UNREACHABLE,
    TOO_SLOW,
    REDIRECTED,
    REFUSED
}
