package org.clarion.actionreports.webhooks;

import java.net.InetAddress;
import java.net.URI;

/** Where a post goes, or why it goes nowhere. */
sealed interface WebhookDestination {

    /** The name was looked up and checked: the post goes to this very address, whatever the name says a moment later. */
    record Open(URI uri, InetAddress address) implements WebhookDestination {

        boolean isHttps() {
            return "https".equalsIgnoreCase(uri.getScheme());
        }

        int port() {
            return uri.getPort() > 0 ? uri.getPort() : isHttps() ? 443 : 80;
        }

        String path() {
            var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        }
    }

    record Closed(WebhookProblem problem) implements WebhookDestination {}
}
