package org.clarion.actionreports.webhooks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The desk's pages about hooks, filled. */
@RequestScoped
class WebhookViews {

    private static final int MOST = 20;

    private final WebhookQueue news;
    private final WebhookDeliveries deliveries;
    private final ActionSheets appeals;
    private final WebhooksConfig config;
    private final Reader reader;

    WebhookViews(
            WebhookQueue news,
            WebhookDeliveries deliveries,
            ActionSheets appeals,
            WebhooksConfig config,
            Reader reader) {
        this.news = news;
        this.deliveries = deliveries;
        this.appeals = appeals;
        this.config = config;
        this.reader = reader;
    }

    /** A hook with what waits for it and what it is about. */
    record Line(Webhook hook, WebhookQueue.Counts counts, String about) {}

    /** The page of a hook, where it says what has just been done. */
    Response back(UUID hook, String done) {
        return Answers.seeOther(reader.to(WebhooksPages.PATH + "/" + hook + (done.isEmpty() ? "" : "?done=" + done)));
    }

    /** The list, after one was removed. */
    Response backToAll(String done) {
        return Answers.seeOther(reader.to(WebhooksPages.PATH + "?done=" + done));
    }

    TemplateInstance all(List<Webhook> hooks, @Nullable String done) {
        return Templates.webhooks(hooks.stream().map(this::line).toList(), done);
    }

    TemplateInstance form(WebhookForm typed, Mistakes mistakes) {
        var actions = appeals.all().stream()
                .map(appeal -> new Choice(
                        appeal.actionId().toString(),
                        appeal.text(reader.language()).title()))
                .toList();
        return Templates.newWebhook(typed, actions, List.of(WebhookTopic.values()), mistakes);
    }

    TemplateInstance one(Webhook hook, Optional<Said> said, Mistakes mistakes) {
        var shown = new Shown(
                deliveries.lastOf(hook.getHookId(), MOST),
                news.dead(hook.getHookId(), MOST),
                config.keptFor().toDays());
        return Templates.webhook(line(hook), shown, said, mistakes);
    }

    /** What has just been done, as a sentence. */
    record Said(String kind, String sentence) {}

    /** @param many with how many, where it was done with many */
    Optional<Said> said(@Nullable String done, @Nullable String many) {
        var words = words();
        return switch (done == null ? "" : done) {
            case "testArrived" -> Optional.of(new Said("good", words.testArrived()));
            case "testFailed" -> Optional.of(new Said("bad", words.testFailed()));
            case "testFirst" -> Optional.of(new Said("warn", words.testFirst()));
            case "isOn" -> Optional.of(new Said("good", words.isOn()));
            case "isOff" -> Optional.of(new Said("plain", words.isOff()));
            case "secretRenewed" -> Optional.of(new Said("good", words.secretRenewed()));
            case "replayed" -> Optional.of(new Said("good", words.replayed(many == null ? "0" : many)));
            default -> Optional.empty();
        };
    }

    /** What went out and what did not. */
    record Shown(List<WebhookDelivery> deliveries, List<WebhookQueue.Row> dead, long keptDays) {

        /** Whether the last post was refused: most often its signature was checked in another way than it was made. */
        public boolean refuses() {
            return !deliveries.isEmpty() && deliveries.getFirst().getProblem() == WebhookProblem.REFUSED;
        }
    }

    TemplateInstance secret(Webhook hook, String secret) {
        return Templates.secret(hook, secret);
    }

    TemplateInstance remove(Webhook hook) {
        return Templates.remove(line(hook));
    }

    private Line line(Webhook hook) {
        var about = hook.getActionId()
                .map(action -> appeals.of(action)
                        .map(appeal -> appeal.text(reader.language()).title())
                        .orElse(action.toString()))
                .orElse(words().allActions());
        return new Line(hook, news.counts(hook.getHookId()), about);
    }

    WebhookWords words() {
        return reader.words(WebhookWords.class);
    }

    @CheckedTemplate(basePath = "webhooks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance webhooks(List<Line> lines, @Nullable String done);

        static native TemplateInstance newWebhook(
                WebhookForm typed, List<Choice> actions, List<WebhookTopic> kinds, Mistakes mistakes);

        static native TemplateInstance webhook(Line line, Shown shown, Optional<Said> said, Mistakes mistakes);

        static native TemplateInstance secret(Webhook hook, String secret);

        static native TemplateInstance remove(Line line);
    }
}
