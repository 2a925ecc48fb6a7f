package org.clarion.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** A language that the specimen speaks and the house does not: of six forms, from right to left. Houses have a file. */
@Localized("ar")
public interface ArabicPageWords extends PageWords {

    @Override
    @Message("انتقل إلى المحتوى")
    String skip();
}
