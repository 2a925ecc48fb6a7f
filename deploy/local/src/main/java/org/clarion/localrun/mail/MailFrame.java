package org.clarion.localrun.mail;

/** What all pages of the mail catcher have in common. */
final class MailFrame {

    private static final String FRAME = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · Clarion</title>
                <link rel="stylesheet" href="/assets/clarion.css">
                <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
                </head>
                <body class="public">
                <a class="skip" href="#main">Skip to the content</a>
                <header class="top">
                <div class="wide">
                <a class="brand" href="/">Clarion <span class="place">mail catcher</span></a>
                </div>
                </header>
                <main id="main" class="wide" tabindex="-1">
                %s
                </main>
                </body>
                </html>
                """;

    private MailFrame() {}

    static String page(String title, String main) {
        return FRAME.formatted(MailHtml.escaped(title), main);
    }
}
