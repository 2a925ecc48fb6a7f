package org.clarion.actionreports.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The knobs of telling other organisations. */
@ConfigMapping(prefix = "webhooks")
interface WebhooksConfig {

    /** Who we are to those who are told. */
    @WithDefault("Clarion")
    String sponsor();

    /** How often we look for news that is due. */
    @WithDefault("1s")
    String every();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How long after a first failure we try again; doubled with every further one. */
    @WithDefault("10s")
    Duration firstPause();

    /** The longest pause between two tries. */
    @WithDefault("1h")
    Duration longestPause();

    /** How long we try before news goes to the dead letters. */
    @WithDefault("24h")
    Duration deadAfter();

    /** How long a secret that was replaced still signs. */
    @WithDefault("24h")
    Duration earlierSecretFor();

    /** How long what was delivered or died is kept, to be told again. */
    @WithDefault("7d")
    Duration keptFor();

    /** Totals of one action are told at most this often. */
    @WithDefault("1m")
    Duration totalsEvery();

    /** Names that may be told without HTTPS and on this machine or its network. For the local run, tests and development only. */
    Optional<Set<String>> privateHosts();
}
