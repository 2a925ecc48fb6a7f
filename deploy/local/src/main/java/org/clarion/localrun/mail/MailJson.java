package org.clarion.localrun.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mails for programs: journeys read what a person would read. */
final class MailJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MailJson() {}

    static String of(List<CaughtMail> mails) {
        try {
            return JSON.writeValueAsString(mails.stream().map(MailJson::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> of(CaughtMail mail) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        mail.headers().forEach(header -> headers.merge(header.name(), List.of(header.value()), MailJson::both));
        var json = new LinkedHashMap<String, Object>();
        json.put("id", mail.id());
        json.put("at", mail.at().toString());
        json.put("to", mail.to());
        json.put("from", mail.from());
        json.put("subject", mail.subject());
        json.put("text", mail.text());
        json.put("html", mail.html());
        json.put("headers", headers);
        json.put("attachments", mail.attachments());
        return json;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }
}
