package org.clarion.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Where the stylesheet, the script and the icons are; the address changes when they do, so browsers may keep them long. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final String css = versioned("/assets/clarion.css");
    private final String script = versioned("/assets/clarion.js");
    private final String icons = versioned("/assets/icons.svg");

    public String getCss() {
        return css;
    }

    public String getScript() {
        return script;
    }

    public String getIcons() {
        return icons;
    }

    private static String versioned(String path) {
        try (var file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            var sum = new CRC32();
            sum.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
