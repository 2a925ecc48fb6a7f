package org.clarion.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.clarion.embedded.EmbeddedBroker;
import org.jspecify.annotations.Nullable;

/**
 * Real parts of which the broker is this test class's alone, so that the test may stop it and start it again:
 * {@code @QuarkusTestResource(value = BrokerOfItsOwn.class, restrictToAnnotatedClass = true)}. It comes back at its address
 * with all it had.
 */
public class BrokerOfItsOwn extends RealParts {

    /** On a field of type {@link Runnable}: stops the broker. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface GoesAway {}

    /** On a field of type {@link Runnable}: starts the broker again. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface ComesBack {}

    private final int port = freePort();
    private final int controllerPort = freePort();
    private @Nullable Path directory;
    private @Nullable EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        try {
            directory = Files.createTempDirectory("clarion-broker-of-its-own");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        comeBack();
        settings.put("kafka.bootstrap.servers", "127.0.0.1:" + port);
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        Runnable away = this::goAway;
        Runnable back = this::comeBack;
        injector.injectIntoFields(away, new TestInjector.AnnotatedAndMatchesType(GoesAway.class, Runnable.class));
        injector.injectIntoFields(back, new TestInjector.AnnotatedAndMatchesType(ComesBack.class, Runnable.class));
    }

    @Override
    public void stop() {
        goAway();
    }

    private void goAway() {
        var running = broker;
        if (running != null) {
            running.close();
            broker = null;
        }
    }

    private void comeBack() {
        if (broker == null) {
            try {
                broker = EmbeddedBroker.start(directory, port, controllerPort);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static int freePort() {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
