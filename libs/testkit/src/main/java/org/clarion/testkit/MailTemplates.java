package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds mails that do not look like the house's: each has a text (every {@code .txt} is one) and a page of the same name,
 * both go through the layout, and neither refers to anything that a mail program would have to fetch.
 */
public final class MailTemplates {

    private static final Pattern SAME_NAME = Pattern.compile("(?<=/)(text|page)/|-(text|page)(?=\\.)|\\.(txt|html)$");
    private static final Pattern FETCHED = Pattern.compile(
            "<(img|link|script|iframe|object|embed|video|audio|picture|base|form)\\b|\\bsrc=|\\bsrcset=|\\bbackground=|url\\(|@import|@font-face");

    private MailTemplates() {}

    /** Sentences on what is wrong with the mails below this folder; none if all is well. */
    public static List<String> wrong(Path templates) {
        try (var files = Files.walk(templates)) {
            var wrong = new ArrayList<String>();
            var texts = new HashSet<String>();
            var pages = new HashSet<String>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = templates.relativize(file).toString();
                if (name.startsWith("tags/")) {
                    continue; // parts of mails
                }
                var written = Files.readString(file);
                if (name.endsWith(".txt")) {
                    texts.add(SAME_NAME.matcher("/" + name).replaceAll(""));
                    check(name, written, "{#include mail-text ", wrong);
                } else if (written.contains("{#include mail-layout ")) {
                    pages.add(SAME_NAME.matcher("/" + name).replaceAll(""));
                    check(name, written, "{#include mail-layout ", wrong);
                }
            }
            without(pages, texts).forEach(mail -> wrong.add(mail + ": this text has no page in the layout of mails"));
            without(texts, pages).forEach(mail -> wrong.add(mail + ": this page has no text"));
            return wrong;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void check(String name, String written, String begin, List<String> wrong) {
        if (!written.startsWith(begin)) {
            wrong.add(name + ": this mail does not begin with the layout");
        }
        if (!written.contains("{#foot}")) {
            wrong.add(name + ": this mail does not say why it came");
        }
        wrong.addAll(fetched(name, written));
    }

    /** Sentences on what a mail, as it is sent or as a template, would have fetched, run or posted. */
    public static List<String> fetched(String name, String mail) {
        return FETCHED.matcher(mail.replaceAll("<img src=\"cid:[^\"]+\"[^>]*>", ""))
                .results()
                .map(found -> name + ": no mail has this: " + found.group())
                .toList();
    }

    private static Set<String> without(Set<String> these, Set<String> all) {
        var rest = new TreeSet<>(all);
        rest.removeAll(these);
        return rest;
    }
}
