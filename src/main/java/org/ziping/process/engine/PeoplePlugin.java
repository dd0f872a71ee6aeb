package org.ziping.process.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Lets the engine ask the organisation who there is, and never write anybody. */
class PeoplePlugin extends AbstractProcessEnginePlugin {

	private final Supplier<PeopleIdentityProvider> people;

	PeoplePlugin(Supplier<PeopleIdentityProvider> people) {
		this.people = people;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setIdentityProviderSessionFactory(new SessionFactory() {

			@Override
			public Class<?> getSessionType() {
				return ReadOnlyIdentityProvider.class;
			}

			@Override
			public Session openSession() {
				return PeoplePlugin.this.people.get();
			}

		});
	}

}
