package org.ziping.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Actor;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.Policy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/** What the walls alone do not say. */
@AnalyzeClasses(packages = "org.ziping", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

	private static final DescribedPredicate<JavaClass> ENGINE = resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule engineStaysInItsCloset = noClasses().that()
		.resideOutsideOfPackage("org.ziping.process.engine..")
		.should()
		.dependOnClassesThat(ENGINE);

	/** The positive twin: the rule above would also hold in a house without an engine. */
	@ArchTest
	static void engineIsReallyThere(com.tngtech.archunit.core.domain.JavaClasses house) {
		assertThat(house.stream()
			.filter((type) -> type.getPackageName().startsWith("org.ziping.process.engine"))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.anyMatch((dependency) -> ENGINE.test(dependency.getTargetClass()))).isTrue();
	}

	@ArchTest
	static final ArchRule timeComesFromAClock = noClasses().should()
		.callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a Clock") {
			@Override
			public boolean test(JavaMethodCall call) {
				JavaClass owner = call.getTargetOwner();
				boolean time = owner.isEquivalentTo(LocalDate.class) || owner.isEquivalentTo(LocalDateTime.class)
						|| owner.isEquivalentTo(Instant.class) || owner.isEquivalentTo(ZonedDateTime.class)
						|| owner.isEquivalentTo(OffsetDateTime.class);
				return time && call.getName().equals("now")
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch((parameter) -> parameter.isEquivalentTo(Clock.class));
			}
		});

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

	@ArchTest
	static final ArchRule controllersArePrivateToTheirRoom = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(RestController.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule coreKnowsNoFramework = noClasses().that()
		.resideInAPackage("org.ziping.core")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.beans..", "org.springframework.stereotype..",
				"org.springframework.context..", "jakarta..");

	@ArchTest
	static final ArchRule nobodyCompletesPastTheGate = noClasses().that()
		.doNotHaveSimpleName("CamundaTasks")
		.should()
		.callMethod("org.camunda.bpm.engine.TaskService", "complete", "java.lang.String");

	/** Whoever acts is asked by the table of rights, or by the state of the matter. */
	@ArchTest
	static final ArchRule everyActIsGuarded = methods().that()
		.arePublic()
		.and()
		.areDeclaredInClassesThat(resideOutsideOfPackages("org.ziping.core", "org.ziping.audit", "..web", "..api"))
		.and()
		.areDeclaredInClassesThat(describe("a bean", (type) -> type.isMetaAnnotatedWith(Component.class)))
		.and(describe("with somebody who acts",
				(method) -> method.getRawParameterTypes()
					.stream()
					.anyMatch((type) -> type.isEquivalentTo(Actor.class))))
		.and()
		.areNotDeclaredIn(Policy.class)
		.and()
		.areNotDeclaredIn("org.ziping.organisation.RefusedActs")
		.should()
		.beAnnotatedWith(Guarded.class)
		.orShould()
		.beAnnotatedWith(GuardedByState.class);

	/** What the pages show of people is asked for with the scope of who reads. */
	@ArchTest
	static final ArchRule listsOfPeopleTakeTheScope = noClasses().that()
		.haveFullyQualifiedName("org.ziping.organisation.Directory")
		.should()
		.callMethodWhere(describe("a query without scope", (call) -> {
			String asked = call.getTargetOwner().getSimpleName();
			boolean list = call.getTarget().getRawReturnType().isAssignableTo(Iterable.class);
			boolean open = call.getName().equals("bureaus") || call.getName().equals("findByPersonAndState");
			return Set.of("UnitRows", "PersonRows", "PostRequestRows").contains(asked) && list && !open
					&& call.getTarget()
						.getRawParameterTypes()
						.stream()
						.noneMatch((type) -> type.getSimpleName().equals("Sight"));
		}));

	/** Pages of the room see people through the directory, never through its tables. */
	@ArchTest
	static final ArchRule pagesKnowNoRows = noClasses().that()
		.resideInAPackage("org.ziping.organisation.web")
		.should()
		.dependOnClassesThat()
		.haveSimpleNameEndingWith("Rows");

}
