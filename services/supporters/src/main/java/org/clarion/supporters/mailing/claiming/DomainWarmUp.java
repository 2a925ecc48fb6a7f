package org.clarion.supporters.mailing.claiming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.clarion.supporters.SupportersConfig;

/**
 * The warm-up of a new sending domain: providers distrust whoever nobody has ever heard of and sends a hundred thousand mails.
 * At most so many go on the first day, and more each day. All instances together keep to it; days are those of UTC.
 */
@ApplicationScoped
public class DomainWarmUp {

    private final SupportersConfig.WarmUpPlan plan;
    private final EntityManager database;

    @Inject
    DomainWarmUp(SupportersConfig config, EntityManager database) {
        this(config.mailing().warmUp(), database);
    }

    DomainWarmUp(SupportersConfig.WarmUpPlan plan, EntityManager database) {
        this.plan = plan;
        this.database = database;
    }

    /** How many of the wanted may be claimed now; they are counted, and nobody else counts until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int mayClaim(int wanted, Instant now) {
        var day = now.atZone(ZoneOffset.UTC).toLocalDate();
        var most = mostOn(day);
        if (most.isEmpty()) {
            return wanted;
        }
        var claimed = ((Number)
                        database.createNativeQuery("""
                        insert into warm_up_day (day, mails) values (:day, 0)
                        on conflict (day) do update set mails = warm_up_day.mails returning mails""").setParameter("day", day).getSingleResult())
                .longValue();
        return Math.clamp(most.getAsLong() - claimed, 0, wanted);
    }

    /** So many more were claimed; fewer than none where some of them have not gone after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(int mails, Instant now) {
        var day = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (mails != 0 && mostOn(day).isPresent()) {
            database.createNativeQuery("update warm_up_day set mails = greatest(0, mails + :more) where day = :day")
                    .setParameter("more", mails)
                    .setParameter("day", day)
                    .executeUpdate();
        }
    }

    /** Empty on a day on which no plan holds. */
    private OptionalLong mostOn(LocalDate day) {
        var begins = plan.begins().orElse(null);
        return begins == null ? OptionalLong.empty() : mostOn(begins, day, plan);
    }

    static OptionalLong mostOn(LocalDate begins, LocalDate day, SupportersConfig.WarmUpPlan plan) {
        long days = day.toEpochDay() - begins.toEpochDay();
        if (days >= plan.days()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) (plan.firstDay() * Math.pow(plan.growth(), Math.max(0, days))));
    }
}
