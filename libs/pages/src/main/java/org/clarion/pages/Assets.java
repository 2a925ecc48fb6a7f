package org.clarion.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Where the stylesheet, the script and the icons are; the address changes when they do, so browsers may keep them long. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final String css = versioned("/assets/clarion.css");
    private final String script = versioned("/assets/clarion.js");
    private final String icons = versioned("/assets/icons.svg");
    private final Map<String, String> others = new ConcurrentHashMap<>();

    public String getCss() {
        return css;
    }

    public String getScript() {
        return script;
    }

    public String getIcons() {
        return icons;
    }

    /** Where a file of a service's own is, one that only some of its pages need. */
    public String at(String path) {
        return others.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream("META-INF/resources" + path)) {
            var sum = new CRC32();
            sum.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
