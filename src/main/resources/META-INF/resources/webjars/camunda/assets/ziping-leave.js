// One sign-in for all pages: the engine's own form is closed, so whoever lands on it is led to ours.
const signIn = location.pathname.replace(/\/camunda\/.*$/, '/sign-in');

function leave() {
  if (/^#\/login/.test(location.hash)) {
    location.replace(signIn);
  }
}

addEventListener('hashchange', leave);
leave();

export default [];
