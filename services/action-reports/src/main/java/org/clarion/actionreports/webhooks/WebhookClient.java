package org.clarion.actionreports.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts to the very address that was checked, follows nobody elsewhere, and reads no long answers. */
@ApplicationScoped
class WebhookClient {

    private static final int MOST_OF_AN_ANSWER = 4096;

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration timeout;

    @Inject
    WebhookClient(Vertx vertx, WebhooksConfig config) {
        this(vertx, config.timeout(), new HttpClientOptions());
    }

    WebhookClient(Vertx vertx, Duration timeout, HttpClientOptions options) {
        this.vertx = vertx;
        this.timeout = timeout;
        // A pool per address; the name still stands in the certificate's check and in the greeting.
        this.client = vertx.createHttpClient(
                options.setForceSni(true).setMaxPoolSize(2).setKeepAliveTimeout(30));
    }

    /** Blocks until there is an answer or no hope of one. */
    WebhookAnswer post(WebhookDestination.Open to, Map<String, String> headers, byte[] body) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.address().getHostAddress()))
                .setHost(to.uri().getHost())
                .setPort(to.port())
                .setSsl(to.isHttps())
                .setURI(to.path())
                .setFollowRedirects(false)
                .setConnectTimeout(timeout.toMillis());
        headers.forEach(options::putHeader);
        long begun = System.nanoTime();
        var answer = client.request(options).compose(request -> {
            leaveWhenLate(request, timeout.minusNanos(System.nanoTime() - begun));
            return request.send(Buffer.buffer(body)).map(WebhookClient::read);
        });
        return await(answer);
    }

    /** A receiver who hangs, or never comes to the end of an answer, must not keep the connection from the next post. */
    private void leaveWhenLate(HttpClientRequest request, Duration left) {
        long alarm = vertx.setTimer(Math.max(1, left.toMillis()), late -> request.reset());
        request.response().compose(response -> response.end()).onComplete(ended -> vertx.cancelTimer(alarm));
    }

    private WebhookAnswer await(Future<WebhookAnswer> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return WebhookAnswer.none(WebhookProblem.TOO_SLOW);
        } catch (ExecutionException failed) {
            return WebhookAnswer.none(
                    failed.getCause() instanceof StreamResetException
                            ? WebhookProblem.TOO_SLOW
                            : WebhookProblem.UNREACHABLE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return WebhookAnswer.none(WebhookProblem.UNREACHABLE);
        }
    }

    private static WebhookAnswer read(HttpClientResponse response) {
        var read = new int[1];
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_OF_AN_ANSWER) {
                response.request().reset();
            }
        });
        return WebhookAnswer.status(response.statusCode(), seconds(response.getHeader("Retry-After")));
    }

    private static Optional<Duration> seconds(String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    @PreDestroy
    void goHome() {
        client.close();
    }
}
