package org.clarion.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Theme;

/** What themes are called; the words stand in {@code messages/themes*.properties}. */
@MessageBundle("themes")
public interface ThemeWords {

    @Message
    String called(Theme theme);
}
