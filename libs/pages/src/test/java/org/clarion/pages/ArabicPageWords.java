package org.clarion.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** A language that the specimen speaks and the house does not: of six forms, from right to left. Houses have a file. */
@Localized("ar")
public interface ArabicPageWords extends PageWords {

    @Override
    @Message("انتقل إلى المحتوى")
    String skip();

    @Override
    @Message(
            "{#switch days.plural}{#case 'zero'}لم يبق أي يوم{#case 'one'}بقي يوم واحد{#case 'two'}بقي يومان"
                    + "{#case 'few'}بقيت {days.written} أيام{#case 'many'}بقي {days.written} يوما{#else}بقي {days.written} يوم{/switch}")
    String daysLeft(Number days);
}
