package org.clarion.pages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How a page answers. */
public final class Answers {

    private static final int MISTAKEN = 422;
    private static final int TOO_MANY = 429;

    private Answers() {}

    public static Response ok(TemplateInstance page) {
        return page(200, page);
    }

    /** The form again, with what was typed and what to mend. */
    public static Response mistaken(TemplateInstance page) {
        return page(MISTAKEN, page);
    }

    /** Somebody else was faster; the page says so and loses nothing. */
    public static Response conflict(TemplateInstance page) {
        return page(409, page);
    }

    /** A page with any other status. */
    public static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** After a success: the browser gets the page at this path of ours, and a reload repeats nothing. */
    public static Response seeOther(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            throw new IllegalArgumentException("only paths of this site can be redirected to");
        }
        // Set as it is: the framework would put the inner host in front, which nobody outside the edge can reach.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** 307: the browser posts the same form once more, to this path of ours: what it did here is done, and it has more to do. */
    static Response sendOn(String path) {
        return Response.status(Response.Status.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** 404: no such page. */
    public static Response missing() {
        return refusal(404, words().missing(), words().missingText());
    }

    /** 410: a link that worked once. */
    public static Response gone() {
        return refusal(410, words().gone(), words().goneText());
    }

    /** 410 with a page that says more. */
    public static Response gone(TemplateInstance page) {
        return page(410, page);
    }

    /** 404: a link of ours that is not whole, as when a mail program broke its line. Nothing is used up. */
    public static Response damagedLink() {
        return refusal(404, words().damagedLink(), words().damagedLinkText());
    }

    /** 403: a form that no page of ours made for this person. */
    public static Response refused() {
        return refusal(403, words().refused(), words().refusedText());
    }

    /** 403: the role does not include it. */
    public static Response forbidden() {
        return refusal(403, words().forbidden(), words().forbiddenText());
    }

    /** 429: please wait. What was posted is in the page, to be sent again. */
    public static Response tooMany() {
        return withWhatWasPosted(TOO_MANY, words().tooMany(), words().tooManyText());
    }

    static Response tooLarge() {
        var limit = reader().number(BodyLimits.charactersOfOneText());
        return refusal(413, words().tooLarge(), words().tooLargeText(limit));
    }

    /** 400: the body was called a form and cannot be read as one. */
    static Response damaged() {
        return refusal(400, words().damaged(), words().damagedText());
    }

    static Response unclear(int status) {
        return refusal(status, words().unclear(), words().unclearText());
    }

    static Response failed(int status, String reference) {
        return withWhatWasPosted(status, words().failed(), words().failedText(reference));
    }

    private static Response withWhatWasPosted(int status, String title, String text) {
        return Arc.container()
                .instance(SendingBack.class)
                .get()
                .accepted(status, title, text)
                .orElseGet(() -> refusal(status, title, text));
    }

    private static Response refusal(int status, String title, String text) {
        return page(
                status, reader().isAtTheDesk() ? Templates.deskSentence(title, text) : Templates.sentence(title, text));
    }

    private static PageWords words() {
        return reader().words();
    }

    private static Reader reader() {
        return Arc.container().instance(Reader.class).get();
    }

    @CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sentence(String title, String text);

        static native TemplateInstance deskSentence(String title, String text);
    }
}
