"use strict";var de=Object.defineProperty;var jn=Object.getOwnPropertyDescriptor;var En=Object.getOwnPropertyNames;var Cn=Object.prototype.hasOwnProperty;var $n=(n,e)=>{for(var i in e)de(n,i,{get:e[i],enumerable:!0})},Vn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of En(e))!Cn.call(n,r)&&
r!==i&&de(n,r,{get:()=>e[r],enumerable:!(t=jn(e,r))||t.enumerable});return n};var Kn=n=>Vn(de({},"__esModule",{value:!0}),n);var Si={};$n(Si,{ValidationError:()=>U,assertBuildPlane:()=>wi,assertDataPlane:()=>yi,assertEnvironment:()=>Pi,assertObservabilityPlane:()=>ki,assertOrganization:()=>Di,
formatIssue:()=>Y,isBuildPlane:()=>bi,isDataPlane:()=>mi,isEnvironment:()=>vi,isObservabilityPlane:()=>hi,isOrganization:()=>Oi,isPlane:()=>Ri,validateBuildPlane:()=>An,
validateDataPlane:()=>In,validateEnvironment:()=>Tn,validateObservabilityPlane:()=>Rn,validateOrganization:()=>zn,validatePlane:()=>Ai,validateUpdate:()=>zi,withDefaults:()=>Sn});
module.exports=Kn(Si);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function P(n){return!c(n)}function E(n){return n.split("/").slice(1).map(Ln)}var q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Ln=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Le(n){return/[~\d]/.test(n)?E(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function O(n,e){
let i=n;for(let t of Nn(e))if(Array.isArray(i))i=i[Number(t)];else if(P(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function Nn(n){let e=pe.get(n);if(e)return e;let i=E(n);return pe.size<Hn&&pe.set(n,i),i}var pe=new Map,Hn=1e3;function Ne(n,e){let i=P(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return He(n,t??{},n)}function He(n,e,i){if(!P(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let s=Object.hasOwn(n,r)?n[r]:void 0,a="within"in o?s==null?s:He(s,o.within,i):s??Bn(o,i);a!==void 0&&
(t[r]=a)}return t}function Bn(n,e){if("value"in n)return n.value;let i=E(n.from).reduce((t,r)=>P(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var V=[],ge=[];function me(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,s=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-s);)o--,s--;let a=0;for(;a<o&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(o-=a,s-=a,t!==void 0&&s-o>t)return t;if(o===0)return t!==void 0&&s>t?t:s;
let h,w,g,z,p=0,S=0;for(;p<o;)ge[p]=n.charCodeAt(a+p),V[p]=++p;for(;S<s;){for(h=e.charCodeAt(a+S),g=S++,w=S,p=0;p<o;p++)z=h===ge[p]?g:g+1,g=V[p],w=V[p]=g>w?z>w?
w+1:z:z>g?g+1:z;if(t!==void 0){let H=w;for(p=0;p<o;p++)V[p]<H&&(H=V[p]);if(H>t)return t}}return V.length=o,ge.length=o,t!==void 0&&w>t?t:w}var Fn=64;function B(n,e){if(n.length>Fn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let s=o.toLowerCase(),a=Gn(i,s)?1:me(i,s,{maxDistance:t});a<t&&(t=a,r=o)}return r}function Gn(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var m=Object.prototype;function D(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function I(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function Fe(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Be(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Be).join("")).length>e}var Be=n=>typeof n=="string";function ye(n){let e=n.filter(P).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var R=!1,_=[{code:"unreadable",path:"",field:"",message:""}],Ue=1e4,F=0,W={code:"too-many-issues",path:"",field:"",message:""};function Me(n,e){let i=F;F=0;try{
let t=_e(n,e);if(t===null||F<Ue)return t;let r=t.filter(o=>o!==W);return[...r,{...W,omitted:t.length-r.length}]}finally{F=i}}var Ze=Symbol("thorough");function qe(n,e){
let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ze)throw t;return _e(n,e)===null}finally{R=i}}function _e(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Un=20;function l(n,e,i,t){if(R)return _;let r=++F<Ue?{code:i,path:Je(e),field:Ye(e),message:"",...t}:W;return n===null?[r]:(n.push(r),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:Jn(i)})}function y(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"string"):o!==void 0&&I(i,o)?l(n,e,"too-long",{limit:o,unit:"characters"}):l(n,e,t,r===void 0?
void 0:{rule:r})}function v(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){if(R)return _;if(typeof i!="string")return f(n,e,i,"string");let s=o!==void 0&&Object.
hasOwn(o,i)?o[i]:void 0;if(s!==void 0)return l(n,e,s);let a=B(i,r);return l(n,e,t,a===void 0?{allowed:r}:{allowed:r,suggestion:a})}function k(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:r})}
function we(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?l(n,i,t,r===void 0?void 0:{rule:r}):n}function he(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function ke(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Je(
i),r=Ye(i);for(let o of e)o!==W&&(o.path=t+o.path,o.field=r+o.field);if(n===null)return e;for(let o of e)n.push(o);return n}function b(n,e,i){if(R)return Mn(n,e,
i);let{known:t,required:r=[],codes:o}=i,s=t.filter(g=>G(e[g])||!be(e,g)),a=new Set,h=Un,w=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!be(
e,Qe(g.path)))continue;a.add(qn(g,s,i,h-- >0))}w.push(g)}w=w.filter(g=>!_n(g,a));for(let g of s)G(e[g])?r.includes(g)&&!a.has(g)&&(w=l(w,g,o?.[g]??"missing-fiel\
d")):w=l(w,g,"unreadable");return w.length===0?null:w}function Mn(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
Zn({}))throw Ze;if(n!==null)return _;let o=s=>G(e[s])?t.includes(s):!be(e,s);return i.some(o)?_:null}function Zn(n){for(let e in n)return!0;return!1}function qn(n,e,{
replaced:i,elsewhere:t},r){let o=Qe(n.path);n.name=o;let s=t!==void 0&&Object.hasOwn(t,o)?t[o]:void 0,h=e.find(w=>i?.[o]===w)??(s===void 0&&r?B(o,e):void 0);return h!==
void 0&&(n.suggestion=h),s!==void 0&&(n.knownIn=s),h}function _n(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function We(n,e,i){
let t=i.filter(o=>!G(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).filter(o=>o.code!=="null-value"):n;return l(r,null,"value-from",{found:t===0?"neither":
"both",branches:i})}function ve(n,e,i){let t=e.generateName;if(!Wn(t)){let r=n?.find(({path:o,code:s})=>o==="/generateName"&&s==="invalid-name");return r!==void 0&&
typeof t=="string"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return l(Ge(Ge(n,"/name"),"/generateName"),"name","missing-field")}var Ge=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},be=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),G=n=>n==null,Wn=n=>G(n)||
n==="",Je=n=>n===null?"":typeof n=="number"?`/${n}`:`/${q(n)}`,Ye=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Qe=n=>E(n)[0]??"";function Jn(n){return Array.
isArray(n)?"array":typeof n}var Xe={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function xe({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let s=Yn(t);if(r==null)return l(s,"kind","missin\
g-field");let a=Object.keys(n);if(typeof r!="string")return v(s,"kind",r,{code:"unknown-kind",allowed:a});let h=Object.hasOwn(e,r)?e[r]:B(r,a);return l(s,"kind",
"unknown-kind",h===void 0?{allowed:a}:{allowed:a,suggestion:h})}}function Yn(n){return n==null?l(null,"apiVersion","missing-field"):n===Xe.allowed[0]?null:v(null,
"apiVersion",n,Xe)}function tn({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test(L(O(t,e)))}function rn(n,e,i){let t=p=>O(n,`/metadata/${p}`)??void 0,
r=p=>O(e,`/metadata/${p}`)??void 0,o=p=>i?"":L(p)||"default",s=p=>L(r(p))!==""&&r(p)!==t(p),a=en(t("deletionTimestamp")),h=r("deletionGracePeriodSeconds"),w=new Set(
nn(t("finalizers"))),g=t("generation"),z={"/kind":O(n,"/kind")!==O(e,"/kind"),"/metadata/name":s("name"),"/metadata/namespace":o(t("namespace"))!==o(r("namespac\
e")),"/metadata/uid":s("uid"),"/metadata/resourceVersion":s("resourceVersion"),"/metadata/deletionTimestamp":!a&&en(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":h!==void 0&&h!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&nn(r("finalizers")).some(p=>!w.has(p))};return[...L(r("name"))===""?
[K("/metadata/name","missing-field")]:[],...Object.entries(z).flatMap(([p,S])=>S?[K(p,"immutable-field")]:[]),...typeof g=="number"&&D(g)&&g<0?[K("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function K(n,e,i){return{code:e,path:n,field:Le(n),message:"",...i}}var L=n=>typeof n=="string"?n:"",en=n=>L(
n)!==""&&Date.parse(L(n))!==Qn,Qn=-621355968e5,nn=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Xn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${on(n)}, not ${on(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":Pe,"wrong-api-version":Pe,"unknown-value":Pe,"invalid-plane-id":J,"invalid-name":J,"inva\
lid-label":J,"invalid-format":J,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function Pe({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function J({rule:n}){return`must be ${n}.`}function sn(n){return Xn[n.code](n)}function Y(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,xn)}var xn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,on=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var et=64,nt=2e5;function Oe(n){let e=nt,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return l(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>et)return null;i.push(o);for(let s of Object.keys(o)){let a=e-- >0?t(()=>Reflect.get(o,s)):null;if(a)return u(null,a,Array.isArray(o)?Number(
s):s)}return i.pop(),null}catch{return l(null,null,"unreadable")}}}function C(n){let e=i=>{let t=Q(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:Ie(t)}};return Object.assign(e,{"~standard":it(e)})}function $(n){return e=>{
try{return qe(n,e)}catch{return!1}}}function N(n){return e=>{let i=n(e);if(!i.ok)throw new U(i.issues)}}var U=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,De).map(Y);super([...i,...e.length>De?[`and ${e.length-De} more`]:[]].join(`
`)),this.issues=e}},De=20;function Q(n,e){let i;try{if(i=Me(n,e),i===null)return null;let t=Oe(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!X(r,t.path)),t])}catch{
i=Oe(e)??l(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===tt&&(t.field=t.field.slice(1));return i}var tt=46;function Ie(n){let e=n;for(let i of e)
i.message=sn(i);return e}function it(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:E(r)}))}}}}var X=(n,e)=>n===e||n.startsWith(`${e}/`);function un(n){return(e,i)=>{let t=Q(n.check,i)??[],r;try{r=rt(n,e,i,t)}catch{r=[...t,...l(null,null,"unreadable")]}let[o,...s]=r;return o===void 0?{ok:!0,value:i}:
{ok:!1,issues:Ie([o,...s])}}}function rt(n,e,i,t){let r=O(i,"/kind"),o=Ae(n.immutable,r),s=rn(e,i,n.clusterScoped.some(A=>A===r));if(t.length===0&&ln(e,i,o).length===
0)return s;let a=an(e,Q(n.check,e)),h=an(i,t),w=n.withDefaults(a),g=n.withDefaults(h),z=Ae(n.ruled,r),p=Ae(n.choices,r),S=t.flatMap(A=>tn(A,i)?[]:A.code==="wron\
g-type"&&z.includes(A.path)||!ot(A,w,g,p)?[A]:fn(A,i)),H=({path:A})=>S.some(ce=>X(ce.path,A)||X(A,ce.path));return[...S,...[...s,...ln(a,h,o)].filter(A=>!H(A))]}
function Ae(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function ot({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let o=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,s=st(o),a=O(i,s);return a!==
void 0&&x(a,O(t,s))}function st(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function an(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:fn(t,n));return i.length===0?n:Re(n,"",new Set(i.map(({path:t})=>t)))}function Re(n,e,i){if(Array.isArray(n))return n.map((o,s)=>Re(
o,`${e}/${s}`,i));if(!P(n))return n;let r=Object.entries(n).map(([o,s])=>({name:o,inner:s,at:`${e}/${q(o)}`})).filter(({at:o})=>!i.has(o));return Object.fromEntries(
r.map(({name:o,inner:s,at:a})=>[o,Re(s,a,i)]))}function fn({code:n,path:e,field:i},t){return((n==="wrong-type"?cn(O(t,e)):null)??[]).map(o=>({...o,path:e+o.path,
field:i+o.field}))}function cn(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,cn(i),t),null):P(n)?Object.keys(n).reduce((e,i)=>l(e,i,"unknown-field",{name:i}),
null):null}function ln(n,e,i){let t=O(n,"/spec")??void 0;return i.length===0||t===void 0||!P(O(e,"/spec"))?[]:P(t)?i.filter(({pointer:o,unset:s})=>{let a=O(n,o)??
void 0;return a!==void 0&&!s.includes(a)&&!x(a,O(e,o))}).map(({pointer:o})=>K(o,"immutable-field")):[K("/spec","immutable-field")]}function x(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>x(t,e[r])):!P(n)||!P(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>x(n[t]??void 0,e[t]??void 0))}var dn={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var M={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},at={code:"unknown-kind",allowed:["DataPlane"]},re={known:["apiVersion","kind","metadata","s\
pec","status"],required:["apiVersion","kind","metadata","spec"]},te=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,gn={code:"inv\
alid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},mn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
yn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},lt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
ut={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},ze=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
bn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},T={minimum:-9223372036854776e3,maximum:9223372036854776e3},ie=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
j={code:"invalid-date-time"},Se={minimum:0,maximum:9223372036854776e3},wn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},hn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},ft=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ct={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},dt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
pt={},gt=/^(?:[^/]*\/)?[^/]+$/,mt={rule:"group/version or version"},Te={rule:"a non-empty string"},yt={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},pn=/^[ -~]*$/,bt={rule:"printable ASCII characters",maxLength:128},wt={allowed:["Apply","Update"]},
ht=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
kt={allowed:["FieldsV1",""]},vt={rule:"printable ASCII characters",maxLength:256},Pt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},je=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Ee={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting a\
nd ending with a letter or digit",maxLength:63},Ot={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 \
to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"Observabili\
tyPlane",registry:"DataPlane up to v0.3"}},Dt={known:["clientCA"],required:["clientCA"]},It=["secretRef","value"],At={known:["secretRef","value"],replaced:{secretKeyRef:"\
secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},Rt={known:["name","key","namespace"],required:["name","key"]},ee={minimum:-2147483648,maximum:2147483647},
Tt={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVir\
tualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",security:"Environment"}},zt={known:["name"],required:["name"]},Ce={known:["observedGeneration","conditions","agentConnection"]},St=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
jt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},Et={allowed:["True","False","Unknown"]},ne=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Ct=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,$t={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},Vt={maxLength:32768},
Kt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Lt={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},Nt={code:"\
unknown-kind",allowed:["BuildPlane"]},Ht={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"c\
lusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",
observerURL:"ObservabilityPlane"}},Bt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Ft={known:["planeID","clusterAgent","observerURL"],required:["cluster\
Agent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlan\
e since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",rcaAgentURL:"\
ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Gt={code:"unknown-kind",allowed:["Environment"]},Ut={known:["dataPlaneRef","gateway",
"isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"O\
bservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Mt={known:["dnsPrefix","security"],elsewhere:{egress:"Environmen\
t since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v\
0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 t\
o v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",
publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Zt={known:["remoteJwks"]},qt={known:["uri"],required:["uri"]},
_t={known:["observedGeneration","conditions"]},Wt={code:"unknown-kind",allowed:["Organization"]},Jt={known:["apiVersion","kind","metadata","spec","status"],required:[
"apiVersion","kind","metadata"]},Yt={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"\
DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},Qt={known:["observedGeneration","conditions","namespace"]};function oe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,M))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=v(e,t,r,at))):t==="met\
adata"?r!==null&&(i++,e=u(e,se(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="status"?r!==null&&(e=u(e,ti(r),t)):e=l(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&i===4?null:b(e,n,re)}function se(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!=
"string"||I(t,253)||!te.test(t))&&(e=y(e,i,t,gn));else if(i==="generateName")(typeof t!="string"||!mn.test(t))&&(e=y(e,i,t,yn));else if(i==="namespace")(typeof t!=
"string"||I(t,63)||!lt.test(t))&&(e=y(e,i,t,ut));else if(i==="labels")e=u(e,kn(t),i);else if(i==="annotations")e=u(e,vn(t),i);else if(i==="finalizers")if(!Array.
isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];(typeof a!="string"||!ze.test(a))&&(r=y(r,s,a,bn))}o.length>1&&o.includes(
"orphan")&&o.includes("foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,Pn(a),s)}o.length>1&&ye(o)&&(r=l(r,null,"invalid-f\
ormat",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<
o.length;s++){let a=o[s];r=u(r,On(a),s)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?D(t)||(e=k(e,i,t,T)):i==="deletionGracePeriodSeconds"?D(t)||(e=k(e,i,t,T)):
i==="creationTimestamp"?t!==null&&(typeof t!="string"||!ie.test(t))&&(e=y(e,i,t,j)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ie.test(t))&&(e=y(e,
i,t,j)):e=l(e,i,"unknown-field")}return n.name||(e=ve(e,n,te)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=
k(e,"generation",n.generation,Se)),e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,wn)}function kn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
ze.test(i)||(e=we(e,n,i,hn)),(typeof t!="string"||I(t,63)||!ft.test(t))&&(e=he(e,n,i,ct))}return ke(e)}function vn(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];dt.test(i)||(e=we(e,n,i,hn)),typeof t!="string"&&(e=he(e,n,i,pt))}return Fe(n,262144)&&(e=l(e,null,"too-long",{limit:262144,unit:"bytes"})),ke(e)}function Pn(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||!gt.test(r))&&(e=y(e,t,r,mt))):t===
"kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,Te))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,Te))):t==="uid"?
r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,Te))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!=
"boolean"&&(e=f(e,t,r,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=l(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&i===4?null:b(e,n,yt)}function On(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||I(r,128)||!pn.test(r))&&(e=y(e,t,r,bt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=
v(e,t,r,wt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!ht.test(r))&&(e=y(e,t,r,j)):t==="fieldsType"?
r!=="FieldsV1"&&r!==""&&(e=v(e,t,r,kt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||I(r,256)||!pn.test(r))&&(e=y(e,t,r,vt)):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:b(e,n,Pt)}function Xt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||I(r,63)||!je.test(r))&&(e=y(e,t,r,Ee));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,$e(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,ni(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,s=r;for(let a=0;a<s.length;a++){
let h=s[a];typeof h!="string"&&(o=f(o,a,h,"string"))}e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,Dn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=l(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:b(e,n,Ot)}function $e(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,xt(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:b(e,n,
Dt)}function xt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,ei(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=l(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=We(e,n,It)),e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,At)}function ei(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===2?null:b(e,n,Rt)}function ni(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="publicHTTPPort"?(typeof r!="number"||(r|0)!==r)&&(e=k(e,t,r,ee)):t==="publicHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=
k(e,t,r,ee)):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationHTTPPort"?(typeof r!="number"||(r|0)!==r)&&
(e=k(e,t,r,ee)):t==="organizationHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=k(e,t,r,ee)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&i===2?null:b(e,n,Tt)}function Dn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:b(e,n,zt)}function ti(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")D(t)||(e=k(e,i,t,T));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,Z(a),s)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,Ve(t),i):e=l(e,i,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:b(e,n,Ce)}function Z(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!=
"string"||I(r,316)||!St.test(r))&&(e=y(e,t,r,jt))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=v(e,t,r,Et))):t==="observedGeneration"?
(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=k(e,t,r,Se)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!ne.test(r))&&(e=y(e,t,r,j))):t===
"reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||I(r,1024)||!Ct.test(r))&&(e=y(e,t,r,$t))):t==="message"?r!==null&&(i++,(typeof r!="string"||I(r,32768))&&
(e=y(e,t,r,Vt))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===5?null:b(e,n,Kt)}function Ve(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="connected"?r!==null&&(i++,typeof r!="boolean"&&(e=f(e,t,r,"boolean"))):t==="connectedAgents"?r!==null&&(i++,D(r)||(e=
k(e,t,r,T))):t==="lastConnectedTime"?(typeof r!="string"||!ne.test(r))&&(e=y(e,t,r,j)):t==="lastDisconnectedTime"?(typeof r!="string"||!ne.test(r))&&(e=y(e,t,r,
j)):t==="lastHeartbeatTime"?(typeof r!="string"||!ne.test(r))&&(e=y(e,t,r,j)):t==="message"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:b(e,n,Lt)}function ae(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,M))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=v(e,t,r,Nt))):t==="metadata"?r!==null&&
(i++,e=u(e,se(r),t)):t==="spec"?r!==null&&(i++,e=u(e,ii(r),t)):t==="status"?r!==null&&(e=u(e,ri(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:b(e,n,re)}function ii(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||I(r,63)||
!je.test(r))&&(e=y(e,t,r,Ee)):t==="clusterAgent"?r!==null&&(i++,e=u(e,$e(r),t)):t==="secretStoreRef"?e=u(e,Dn(r),t):t==="observabilityPlaneRef"?typeof r!="strin\
g"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:b(e,n,Ht)}function ri(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")D(t)||(e=k(e,i,t,T));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,Z(a),s)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,Ve(t),i):e=l(e,i,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===m?null:b(e,n,Ce)}function le(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&
(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,M))):t==="kind"?r!==null&&(i++,r!=="ObservabilityPlane"&&(e=v(e,t,r,Bt))):t==="metadata"?r!==null&&(i++,e=u(e,se(
r),t)):t==="spec"?r!==null&&(i++,e=u(e,oi(r),t)):t==="status"?r!==null&&(e=u(e,si(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&
i===4?null:b(e,n,re)}function oi(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||I(r,63)||!je.test(
r))&&(e=y(e,t,r,Ee)):t==="clusterAgent"?r!==null&&(i++,e=u(e,$e(r),t)):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unkn\
own-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:b(e,n,Ft)}function si(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==
void 0)if(i==="observedGeneration")D(t)||(e=k(e,i,t,T));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){
let a=o[s];r=u(r,Z(a),s)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,Ve(t),i):e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,
Ce)}function ue(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=
v(e,t,r,M))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=v(e,t,r,Gt))):t==="metadata"?r!==null&&(i++,e=u(e,se(r),t)):t==="spec"?r!==null&&(i++,e=u(e,ai(r),t)):
t==="status"?r!==null&&(e=u(e,ci(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:b(e,n,re)}function ai(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,li(t),i):i==="isProductio\
n"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,Ut)}function li(n){if(c(n))return d(
n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,ui(t),i):e=l(e,i,"unknown-f\
ield"))}return e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,Mt)}function ui(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="\
remoteJwks"?e=u(e,fi(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,Zt)}function fi(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===m&&i===1?null:b(e,n,qt)}function ci(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")D(
t)||(e=k(e,i,t,T));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,Z(a),s)}e=u(
e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,_t)}function fe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,M))):t==="kind"?r!==null&&(i++,r!=="Organization"&&(e=v(e,t,r,
Wt))):t==="metadata"?r!==null&&(i++,e=u(e,di(r),t)):t==="spec"?r!==null&&(e=u(e,pi(r),t)):t==="status"?r!==null&&(e=u(e,gi(r),t)):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===3?null:b(e,n,Jt)}function di(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!=
"string"||I(t,253)||!te.test(t))&&(e=y(e,i,t,gn));else if(i==="generateName")(typeof t!="string"||!mn.test(t))&&(e=y(e,i,t,yn));else if(i==="namespace")e=l(e,i,
"namespace-not-allowed");else if(i==="labels")e=u(e,kn(t),i);else if(i==="annotations")e=u(e,vn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"a\
rray");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];(typeof a!="string"||!ze.test(a))&&(r=y(r,s,a,bn))}o.length>1&&o.includes("orphan")&&o.includes(
"foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,Pn(a),s)}o.length>1&&ye(o)&&(r=l(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){
let a=o[s];r=u(r,On(a),s)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?D(t)||(e=k(e,i,t,T)):i==="deletionGracePeriodSeconds"?D(t)||(e=k(e,i,t,T)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!ie.test(t))&&(e=y(e,i,t,j)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ie.test(t))&&(e=y(e,i,t,j)):e=l(e,i,
"unknown-field")}return n.name||(e=ve(e,n,te)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=k(e,"generation",
n.generation,Se)),e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,wn)}function pi(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"un\
known-field"));return e===null&&Object.getPrototypeOf(n)===m?null:b(e,n,Yt)}function gi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")D(t)||(e=k(e,i,t,T));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){
let a=o[s];r=u(r,Z(a),s)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===m?null:b(e,n,Qt)}var In=C(oe),mi=$(oe),yi=N(In),An=C(ae),bi=$(ae),wi=N(An),Rn=C(le),hi=$(le),ki=N(Rn),Tn=C(ue),vi=$(ue),Pi=N(Tn),zn=C(fe),Oi=$(fe),Di=N(zn),Ii={checks:{DataPlane:oe,
BuildPlane:ae,ObservabilityPlane:le,Environment:ue,Organization:fe},replaced:{WorkflowPlane:"BuildPlane"}},Ke=xe(Ii),Ai=C(Ke),Ri=$(Ke),Sn=n=>Ne(n,dn),Ti={check:Ke,
clusterScoped:["Organization"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},
withDefaults:Sn},zi=un(Ti);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
