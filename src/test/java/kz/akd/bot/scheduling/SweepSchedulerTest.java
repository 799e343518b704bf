package kz.akd.bot.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.scheduling.JobRecord.Outcome;
import kz.akd.bot.shared.TestKeeper;
import kz.akd.bot.shared.facts.SweepFacts.SweepFailing;
import kz.akd.bot.shared.facts.SweepFacts.SweepWorksAgain;
import kz.akd.bot.shared.sweeps.Setback;
import kz.akd.bot.shared.sweeps.SomeFailed;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.boot.health.contributor.Status;

/** A real scheduler, that rings for a job when the test says so. */
class SweepSchedulerTest {

    private static final JobKey BIRTHDAYS = JobKey.jobKey("birthdays", SweepScheduler.GROUP);

    private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicLong nanos = new AtomicLong();
    private final BlockingQueue<JobExecutionContext> rung = new ArrayBlockingQueue<>(100);
    private final Birthdays sweep = new Birthdays();
    private TestMongo mongo;
    private Scheduler scheduler;
    private JobAlerts jobAlerts;
    private Jobs jobs;
    private Timetable timetable;

    private static final class Birthdays implements Sweep {

        volatile Runnable work = () -> {};

        @Override
        public String name() {
            return "birthdays";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {
            work.run();
        }
    }

    private final class Ended extends JobListenerSupport {
        @Override
        public String getName() {
            return "ended";
        }

        @Override
        public void jobWasExecuted(JobExecutionContext context, JobExecutionException fault) {
            rung.add(context);
        }
    }

    @BeforeEach
    void start(@TempDir Path directory) throws SchedulerException {
        mongo = new TestMongo(directory);
        var properties = new Properties();
        properties.setProperty(
                "org.quartz.scheduler.instanceName", UUID.randomUUID().toString());
        properties.setProperty("org.quartz.threadPool.threadCount", "2");
        scheduler = new StdSchedulerFactory(properties).getScheduler();
        scheduler.getListenerManager().addJobListener(new Ended());
        var keeper = TestKeeper.telling(heard, mongo.template());
        jobAlerts = new JobAlerts(
                new JobAlertStore(mongo.template(), keeper), TestNodes.alone(mongo.template()), Clock.systemUTC());
        jobs = new Jobs(jobAlerts, meters, nanos::get);
        timetable = new Timetable(scheduler, jobs, meters);
        var catchingUp = new CatchingUp(List.of(sweep), jobs, Clock.systemUTC());
        new SweepScheduler(scheduler, List.of(sweep), jobs, catchingUp, timetable).ring();
        scheduler.start();
    }

    @AfterEach
    void stop() throws SchedulerException {
        scheduler.shutdown(true);
        mongo.close();
    }

    /** The next run that has ended. */
    private JobExecutionContext ended() throws InterruptedException {
        var context = rung.poll(30, TimeUnit.SECONDS);
        assertThat(context).as("a run").isNotNull();
        return context;
    }

    private void again() throws SchedulerException, InterruptedException {
        scheduler.triggerJob(BIRTHDAYS);
        ended();
    }

    /** The first run is over; from now on the bell rings only when the test does. */
    private void quiet() throws SchedulerException, InterruptedException {
        ended();
        scheduler.pauseTriggers(GroupMatcher.triggerGroupEquals(SweepScheduler.GROUP));
    }

    private void fails() {
        sweep.work = () -> {
            throw new IllegalStateException("words of somebody");
        };
    }

    private JobsEndpoint.Job seen() {
        return new JobsEndpoint(List.of(sweep), jobs, timetable).jobs().jobs().get(0);
    }

    @Test
    void a_job_runs_at_the_start_and_then_at_its_pace() throws Exception {
        var first = ended();

        assertThat(seen().outcome()).isEqualTo(Outcome.DONE);
        assertThat(seen().lastRun()).isEqualTo(first.getFireTime().toInstant());
        assertThat(seen().nextRun())
                .isEqualTo(first.getScheduledFireTime().toInstant().plus(sweep.every()));
    }

    @Test
    void what_a_leap_of_the_clock_has_made_due_is_rung_for_at_once() throws Exception {
        quiet();
        var now = new AtomicReference<>(Instant.parse("2026-11-29T05:00:00Z"));
        var leaps = new ClockLeaps(scheduler, ((InstantSource) now::get).withZone(ZoneOffset.UTC));

        leaps.run();
        now.set(now.get().plusSeconds(50));
        leaps.run();
        assertThat(rung).as("a busy machine").isEmpty();
        now.set(now.get().plus(Duration.ofDays(1)));
        leaps.run();
        leaps.run();

        ended();
        assertThat(rung).isEmpty();
    }

    @Test
    void how_it_went_is_measured() throws Exception {
        sweep.work = () -> nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        ended();
        again();

        assertThat(seen().lastSeconds()).isEqualTo(2);
        assertThat(meters.get("akd.jobs")
                        .tag("job", "birthdays")
                        .tag("outcome", "done")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isGreaterThanOrEqualTo(2);
        assertThat(gauge("akd.jobs.last.duration")).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(Math.round(gauge("akd.jobs.last.run") * 1000)))
                .isEqualTo(seen().lastRun());
        assertThat(Instant.ofEpochMilli(Math.round(gauge("akd.jobs.next.run") * 1000)))
                .isEqualTo(seen().nextRun());
        assertThat(gauge("akd.jobs.failures")).isZero();
    }

    private double gauge(String name) {
        return meters.get(name).tag("job", "birthdays").gauge().value();
    }

    @Test
    void a_job_that_failed_is_tried_again_sooner_than_its_pace() throws Exception {
        quiet();
        fails();
        scheduler.triggerJob(BIRTHDAYS);
        var failed = ended();

        assertThat(seen().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(seen().failuresInARow()).isEqualTo(1);
        assertThat(seen().reason()).isEqualTo("IllegalStateException");
        assertThat(Duration.between(failed.getFireTime().toInstant(), seen().nextRun()))
                .isBetween(Duration.ofSeconds(5), Duration.ofMinutes(30));
        assertThat(heard).as("it may be bad luck").isEmpty();
    }

    @Test
    void administrators_hear_once_of_a_job_that_fails_and_once_that_it_works_again() throws Exception {
        quiet();
        fails();
        again();
        again();
        assertThat(heard).as("it may be bad luck").isEmpty();
        again();
        again();
        assertThat(heard)
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        SweepFailing.class,
                        fact -> assertThat(fact)
                                .hasToString("SweepFailing[sweep=birthdays, number=1, at=" + fact.at()
                                        + ", reason=IllegalStateException]"));
        assertThat(jobs.failing()).containsExactly("birthdays");

        sweep.work = () -> {};
        again();
        again();

        assertThat(heard).hasSize(2).last().isInstanceOf(SweepWorksAgain.class);
        assertThat(jobs.failing()).isEmpty();
    }

    /** Whatever else it does goes on at its pace. */
    @Test
    void a_job_that_puts_off_some_by_itself_keeps_its_pace_and_is_told_of_once() throws Exception {
        quiet();
        var setback = new Setback(2, Instant.EPOCH, "IllegalStateException");
        var worst = new AtomicReference<>(setback);
        sweep.work = () -> {
            throw new SomeFailed(worst.get());
        };
        var next = seen().nextRun();
        again();
        assertThat(heard).as("it may be bad luck").isEmpty();
        assertThat(seen().outcome()).isEqualTo(Outcome.FAILED);
        worst.set(new Setback(3, Instant.EPOCH, "IllegalStateException"));
        again();
        again();

        assertThat(heard).hasSize(1).first().isInstanceOf(SweepFailing.class);
        assertThat(seen().nextRun()).isEqualTo(next);
        sweep.work = () -> {};
        again();
        assertThat(heard).hasSize(2).last().isInstanceOf(SweepWorksAgain.class);
    }

    @Test
    void a_job_that_met_an_error_is_not_dead() throws Exception {
        quiet();
        sweep.work = () -> {
            throw new NoClassDefFoundError("gone");
        };
        again();
        assertThat(seen().reason()).isEqualTo("NoClassDefFoundError");
        sweep.work = () -> {};
        again();

        assertThat(seen().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_job_is_not_run_twice_at_a_time_and_one_that_does_not_end_is_told_of() throws Exception {
        quiet();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        sweep.work = () -> {
            begun.countDown();
            awaited(end);
        };
        scheduler.triggerJob(BIRTHDAYS);
        scheduler.triggerJob(BIRTHDAYS);
        awaited(begun);
        assertThat(scheduler.getCurrentlyExecutingJobs()).hasSize(1);
        assertThat(seen().running()).isTrue();
        var health = new SchedulerHealthIndicator(scheduler, jobs);
        var watch = new StuckJobs(jobs, jobAlerts);
        watch.run();
        assertThat(heard).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        nanos.addAndGet(Jobs.STUCK.toNanos() + 1);
        watch.run();
        watch.run();

        assertThat(heard).hasSize(1).first().isInstanceOf(SweepFailing.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        end.countDown();
        ended();
        ended();
        assertThat(heard).hasSize(2).last().isInstanceOf(SweepWorksAgain.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
