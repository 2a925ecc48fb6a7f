package org.clarion.actionreports.files;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.pages.Reader;

/** These pages' words in the reader's language. */
@RequestScoped
class FileSpeech {

    private final Reader reader;

    FileSpeech(Reader reader) {
        this.reader = reader;
    }

    FileWords words() {
        return reader.language().equals("es")
                ? MessageBundles.get(FileWords.class, Localized.Literal.of("es"))
                : MessageBundles.get(FileWords.class);
    }

    String title(Appeal appeal) {
        return Numbers.of(appeal.sheet()) + " · "
                + appeal.text(reader.language()).title();
    }
}
